import { expect, test } from 'vitest';
import { readUn } from '../../../../src/dataset/import/sanctions/un';
import { loadGazetteer } from '../../../../src/dataset/load-parts';
import { factsFolder } from '../facts-folder';

const gazetteer = loadGazetteer('src/dataset');
const facts = factsFolder();

test('the UN list: names, own script, date of listing, good aliases only', () => {
  facts.write(
    'un-sanctions/UN_consolidated.xml',
    `<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09Z"><INDIVIDUALS><INDIVIDUAL>
      <FIRST_NAME>AHMAD</FIRST_NAME><SECOND_NAME>AL-EXAMPLE</SECOND_NAME><UN_LIST_TYPE>Iran</UN_LIST_TYPE>
      <REFERENCE_NUMBER>IRi.001</REFERENCE_NUMBER><LISTED_ON>2007-03-24</LISTED_ON>
      <NAME_ORIGINAL_SCRIPT>احمد</NAME_ORIGINAL_SCRIPT><DESIGNATION><VALUE>Minister &amp; General</VALUE></DESIGNATION>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Ahmed Exampel; Alone</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Haj Ahmad</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_DATE_OF_BIRTH><DATE>1957-03-11</DATE></INDIVIDUAL_DATE_OF_BIRTH>
    </INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>`,
  );
  expect(readUn(facts.path(), gazetteer)).toEqual([
    {
      list: 'un-sc',
      reference: 'IRi.001',
      programme: 'Iran',
      since: '2007-03-24',
      source: 'un-sc-2026-02',
      asOf: '2026-02-27',
      names: ['Ahmad al-Example', 'Ahmed Exampel'],
      native: 'احمد',
      countries: ['IR'],
      posts: ['Minister & General'],
      birthYears: [1957],
    },
  ]);
});
