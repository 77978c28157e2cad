import type { CardModel } from '../../../core/card';
import type { Cited } from '../../../core/record';
import { leadSource } from '../../worded/sources';
import {
  type Fact,
  factsOf,
  factText,
  figureLabel,
  headlineOf,
  latestLine,
  variantLine,
  type Words,
  weaponClassLabel,
} from '../../words';
import { comparisons } from '../arsenal/compare';
import { figuresText } from '../arsenal/figures-text';
import type { ShownStory } from '../state';
import { Footnotes } from './footnotes';
import { asMarkdown, linkTo, tableOf } from './text';

/** Markdown breaks a line where it ends in two spaces. */
const BREAK = '  \n';

/**
 * A story's cast as a Markdown text to keep: title, day and address of the story, everybody and everything it names with
 * their facts, and the source of each fact as a footnote.
 */
export function markdownOf(words: Words, story: ShownStory): string {
  const notes = new Footnotes(words);
  const cast = (heading: string, members: readonly { readonly card: CardModel }[]): string[] =>
    members.length === 0
      ? []
      : [`## ${asMarkdown(heading)}`, ...members.flatMap(({ card }) => aboutCard(words, card, notes))];
  return `${[
    `# ${asMarkdown(story.title)}`,
    aboutStory(words, story),
    ...cast(words.message('castOfficials'), story.officials),
    ...cast(words.message('castWeapons'), story.weapons),
    ...cast(words.message('castSources'), story.sources),
    ...sideBySide(words, story),
    asMarkdown(words.message('markdownMadeBy')),
    notes.list(),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function aboutStory(words: Words, { date, address, publisher }: ShownStory): string {
  const lines = [
    date ? words.message('popupStoryOf', words.date(date)) : words.message('noDate'),
    ...(publisher ? [words.message('popupPublisher', publisher.name)] : []),
  ];
  return [...lines.map(asMarkdown), linkTo(address)].map((line) => `- ${line}`).join('\n');
}

function aboutCard(words: Words, card: CardModel, notes: Footnotes): string[] {
  const { strong, rest, badge } = headlineOf(words, card);
  const lead =
    `**${asMarkdown(strong)}**` +
    (rest && asMarkdown(words.message('leadRest', rest))) +
    (badge ? asMarkdown(words.message('leadBadge', badge)) : '') +
    notes.mark(card, leadSource(card), ...(card.kind === 'weapon' ? [card.inService, card.nato] : []));
  const more = lineBelow(words, card);
  const facts = labelled(factsOf(words, card)).map(
    ([label, fact]) =>
      asMarkdown(words.message('labelled', label, factText(fact))) + notes.mark(card, fact.cited),
  );
  const spellings = [...card.native.map(({ text }) => text), ...card.alsoWritten];
  if (spellings.length > 0) facts.push(asMarkdown(words.message('alsoWritten', words.list(spellings))));
  return [
    `### ${asMarkdown(card.name)}`,
    more === null ? lead : lead + BREAK + asMarkdown(more) + notes.mark(card, latestSource(card)),
    facts.map((fact) => `- ${fact}`).join('\n'),
  ];
}

function lineBelow(words: Words, card: CardModel): string | null {
  switch (card.kind) {
    case 'official':
      return latestLine(words, card);
    case 'weapon':
      return variantLine(words, card);
    case 'source':
      return null;
  }
}

const latestSource = (card: CardModel): Cited | undefined =>
  card.kind === 'official' ? card.latest?.term : undefined;

/** A line without a label of its own goes on with the one above, which a list has to say again. */
function labelled(facts: readonly Fact[]): (readonly [label: string, fact: Fact])[] {
  return facts.map((fact, i) => [
    facts.slice(0, i + 1).findLast(({ label }) => label !== '')?.label ?? '',
    fact,
  ]);
}

/** The figures of weapons of one class, where the story names several: what stands above, side by side. */
function sideBySide(words: Words, { weapons }: ShownStory): string[] {
  const several = comparisons(weapons).filter(({ columns }) => columns.length > 1);
  if (several.length === 0) return [];
  const tables = several.map(({ cls, columns, keys }) =>
    tableOf([
      [weaponClassLabel(words, cls), ...columns.map(({ card, variant }) => variant ?? card.name)].map(
        asMarkdown,
      ),
      ...keys.map((key) =>
        [
          figureLabel(words, key),
          ...columns.map(({ figures, variant }) => figuresText(words, figures.get(key) ?? [], variant)),
        ].map(asMarkdown),
      ),
    ]),
  );
  return [`## ${asMarkdown(words.message('panelArsenal'))}`, ...tables];
}
