import { dayNumber, dayOf, isoOf } from '../../core/time';
import type { IsoDay } from '../../core/time/day';

/** Stories on the web are not older, whatever a template says. */
const OLDEST_YEAR = 1980;

/** What the months are called in the languages that stories are found in, from January on; the English short name first. */
const MONTHS: readonly string[][] = `
jan january januar janvier enero gennaio janeiro ocak styczeń stycznia січня янв января يناير ژانویه ינואר leden ledna januari
feb february februar février fevrier febrero febbraio fevereiro şubat luty lutego лютого фев февраля فبراير فوریه פברואר únor února februari
mar march märz mars marzo março marco mart marzec marca березня мар марта مارس مارچ מרץ březen března maart
apr april avril abril aprile nisan kwiecień kwietnia квітня апр апреля أبريل ابريل آوریل אפריל duben dubna
may mai mayo maggio maio mayıs maj maja травня мая май مايو مه מאי květen května mei
jun june juni juin junio giugno junho haziran czerwiec czerwca червня июн июня يونيو ژوئن יוני červen června
jul july juli juillet julio luglio julho temmuz lipiec lipca липня июл июля يوليو ژوئیه יולי červenec července
aug august août aout agosto ağustos sierpień sierpnia серпня авг августа أغسطس اغسطس اوت אוגוסט srpen srpna augustus
sep sept september septembre septiembre settembre setembro eylül wrzesień września вересня сен сент сентября سبتمبر سپتامبر ספטמבר září
oct october oktober octobre octubre ottobre outubro ekim październik października жовтня окт октября أكتوبر اكتوبر اکتبر אוקטובר říjen října okt
nov november novembre noviembre novembro kasım listopad listopada листопада ноя ноября نوفمبر نوامبر נובמבר listopadu
dec december dezember décembre decembre diciembre dicembre dezembro aralık grudzień grudnia грудня дек декабря ديسمبر دسامبر דצמבר prosinec prosince dez
`
  .trim()
  .split('\n')
  .map((names) => names.split(' '));

/** `jan` to `dec`, as addresses have them. */
export const SHORT_MONTHS: readonly string[] = MONTHS.map(([short]) => short!);

const MONTH_OF = new Map(MONTHS.flatMap((names, month) => names.map((name) => [name, month + 1] as const)));

const plainDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0));

/**
 * The calendar day that a date text names, in the publisher's own zone: a time and zone behind it never shift it.
 *
 * @param today the latest day a story can be of; a day more is allowed for, since the publisher may be ahead of us
 * @returns `null` for what is no date, or no sensible one
 */
export function parseDay(text: string, today: IsoDay): IsoDay | null {
  const clean = plainDigits(text).trim();
  const latest = dayOf(today)! + 1;
  for (const read of [epochParts, isoParts, namedParts, numericParts]) {
    const parts = read(clean);
    const day = parts && parts[0] >= OLDEST_YEAR ? dayNumber(...parts) : null;
    if (day !== null && day <= latest) return isoOf(day);
  }
  return null;
}

type Parts = readonly [year: number, month: number, day: number];

function isoParts(text: string): Parts | null {
  const match =
    /(?:^|[^\d])(\d{4})(?:[-./]|[.年년] ?)(\d{1,2})(?:[-./]|[.月월] ?)(\d{1,2})(?!\d)/.exec(text) ??
    /(?:^|[^\d])(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}|T|\s|$)/.exec(text);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}

function epochParts(text: string): Parts | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const date = new Date(text.length === 10 ? Number(text) * 1000 : Number(text));
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** "16 בפברואר": of a month one says "in". */
const HEBREW_IN = /^ב/;

/** "16 February 2016", "February 16, 2016", "16. Februar 2016", "16 de febrero de 2016". */
function namedParts(text: string): Parts | null {
  for (const match of text
    .toLowerCase()
    .matchAll(
      /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s.,/-]*(?:de\s+|of\s+)?(\p{L}{2,12})\.?[\s.,/-]*(?:de\s+|del\s+)?(\d{4})/gu,
    )) {
    const month = MONTH_OF.get(match[2]!) ?? MONTH_OF.get(match[2]!.replace(HEBREW_IN, ''));
    if (month) return [Number(match[3]), month, Number(match[1])];
  }
  for (const match of text
    .toLowerCase()
    .matchAll(/(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/gu)) {
    const month = MONTH_OF.get(match[1]!);
    if (month) return [Number(match[3]), month, Number(match[2])];
  }
  return null;
}

/** "16.02.2016", "16/02/2016": day first, unless that cannot be. */
function numericParts(text: string): Parts | null {
  const match = /(?:^|[^\d])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/.exec(text);
  if (!match) return null;
  const [a, b] = [Number(match[1]), Number(match[2])];
  return b > 12 ? [Number(match[3]), a, b] : [Number(match[3]), b, a];
}
