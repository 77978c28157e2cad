import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findStories } from '../../../src/content/story';

/** The line under a headline as papers of many languages write it; all were published on 16 February 2016. */
const LINES: readonly (readonly [lang: string, published: string, updated: string])[] = [
  ['en', 'Published 16 February 2016 14:30 GMT', 'Updated 17 February 2016 09:00 GMT'],
  ['de', 'Veröffentlicht am 16.02.2016, 14:30 Uhr', 'Aktualisiert am 17.02.2016, 09:00 Uhr'],
  ['fr', 'Publié le 16 février 2016 à 14h30', 'Mis à jour le 17 février 2016 à 09h00'],
  ['es', 'Publicado el 16 de febrero de 2016', 'Actualizado el 17 de febrero de 2016'],
  ['it', 'Pubblicato il 16 febbraio 2016', 'Aggiornato il 17 febbraio 2016'],
  ['pt', 'Publicado em 16 de fevereiro de 2016', 'Atualizado em 17 de fevereiro de 2016'],
  ['pl', 'Opublikowano: 16 lutego 2016, 14:30', 'Aktualizacja: 17 lutego 2016, 09:00'],
  ['tr', 'Yayınlanma: 16 Şubat 2016 14:30', 'Güncelleme: 17 Şubat 2016 09:00'],
  ['ru', 'Опубликовано 16 февраля 2016', 'Обновлено 17 февраля 2016'],
  ['uk', 'Опубліковано 16 лютого 2016', 'Оновлено 17 лютого 2016'],
  ['ar', 'نشر في ١٦ فبراير ٢٠١٦', 'آخر تحديث ١٧ فبراير ٢٠١٦'],
  ['fa', 'تاریخ انتشار: ۱۶ فوریه ۲۰۱۶', 'به‌روزرسانی: ۱۷ فوریه ۲۰۱۶'],
  ['he', 'פורסם: 16 בפברואר 2016', 'עודכן: 17 בפברואר 2016'],
  ['zh', '发布时间：2016年2月16日 14:30', '更新时间：2016年2月17日 09:00'],
  ['ja', '公開日：2016年2月16日 14時30分', '更新日：2016年2月17日 09時00分'],
  ['ko', '입력 2016년 2월 16일 14:30', '수정 2016년 2월 17일 09:00'],
];

const PROSE = `<p>${'Ministers met and spoke at length about the plan that was before them. '.repeat(12)}</p>`;

function dateOf(lang: string, under: string): readonly (string | null)[] {
  const { document } = parseHTML(
    `<html lang="${lang}"><head><meta property="og:type" content="article"></head><body><article><h1>Title</h1>${under}${PROSE}</article></body></html>`,
  );
  const [story] = findStories(document as unknown as Document, 'https://example.org/story', '2026-11-24');
  return [story!.date, story!.dateFrom];
}

describe.each(LINES)('a dateline in %s', (lang, published, updated) => {
  const right = ['2016-02-16', 'dateline'];

  test.each([
    ['alone', `<p class="meta">${published}</p>`],
    ['without a class', `<p>${published}</p>`],
    ['before the update', `<p class="meta">${published} | ${updated}</p>`],
    ['after the update', `<p class="meta">${updated} · ${published}</p>`],
    ['after the update, with a space between', `<p class="meta">${updated} ${published}</p>`],
  ])('%s', (_, under) => {
    expect(dateOf(lang, under)).toEqual(right);
  });

  test('of an update only is none', () => {
    expect(dateOf(lang, `<p class="meta">${updated}</p>`)).toEqual([null, null]);
  });
});
