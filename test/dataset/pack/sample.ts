import type { Pack } from '../../../src/core/record';

const cited = { source: 'paper', asOf: '2016-02' } as const;

/** A pack as a reader may write one: two mayors of a town, a drone, a local paper. */
export const samplePack = (): Pack => ({
  format: 'backgrounder-pack/1',
  name: 'Elmford',
  citations: [
    { id: 'paper', title: 'A local paper', url: 'https://elmford.example/', accessed: '2026-01-01' },
  ],
  offices: [
    {
      id: 'elmford/mayor',
      title: 'Mayor',
      kind: 'regional',
      country: 'GB',
      organisation: 'Elmford',
      rank: 40,
      single: true,
      press: ['mayor of elmford'],
      ...cited,
    },
  ],
  officials: [
    {
      id: 'odalys-quimby',
      kind: 'official',
      name: 'Odalys Quimby',
      family: 'Quimby',
      names: [{ text: 'Odalys Quimby', class: 'full' }],
      country: 'GB',
      tenures: [{ office: 'elmford/mayor', from: '2014-05-01', to: '2018-05-01', ...cited }],
    },
    {
      id: 'perpetua-grindle',
      kind: 'official',
      name: 'Perpetua Grindle',
      family: 'Grindle',
      names: [{ text: 'Perpetua Grindle', class: 'full' }],
      country: 'GB',
      tenures: [{ office: 'elmford/mayor', from: '2018-05-01', ...cited }],
    },
  ],
  weapons: [
    {
      id: 'kestrel-9',
      kind: 'weapon',
      class: 'drone',
      name: 'KX-9 Kestrel',
      names: [{ text: 'KX-9', class: 'designation' }],
      what: { value: 'small reconnaissance drone', ...cited },
      origin: { value: ['GB'], ...cited },
      figures: [{ key: 'range', value: 30, ...cited }],
      variants: [{ name: 'KX-9B' }],
    },
  ],
  sources: [
    {
      id: 'elmford-courier',
      kind: 'source',
      name: 'Elmford Courier',
      outlet: 'paper',
      names: [],
      country: 'GB',
      domains: ['elmford.example'],
      cited,
    },
  ],
});
