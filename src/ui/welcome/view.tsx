import type { ComponentChildren } from 'preact';
import { SiteChoice } from '../parts/site-choice';
import { SiteList } from '../parts/site-list';
import { Switch } from '../parts/switch';
import { Said } from '../said';
import type { Words } from '../words';

interface RestViewProps {
  readonly words: Words;
  readonly enabled: boolean;
  /** How many sites it came with. */
  readonly listed: number;
  /** The reader let it read every site. */
  readonly all: boolean;
  readonly keys: ComponentChildren;
  readonly onEnable: (enabled: boolean) => void;
  readonly onChooseAll: (all: boolean) => void;
}

/** The looks of the toolbar button, each with what it says. */
const STATES = [
  ['icons/32.png', 'welcomeActive'],
  ['icons/none-32.png', 'welcomeNone'],
  ['icons/off-32.png', 'welcomeSwitchedOff'],
] as const;

/** What is read and what is not, where, how to switch it off, the keys. */
export function RestView({ words, enabled, listed, all, keys, onEnable, onChooseAll }: RestViewProps) {
  return (
    <>
      <section aria-labelledby="reads">
        <h2 id="reads">{words.message('welcomeReads')}</h2>
        <div class="two">
          <div>
            <h3>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3 8.5l3.5 3.5L13 4.5" />
              </svg>
              {words.message('welcomeRead')}
            </h3>
            <p>{words.message('welcomeReadText')}</p>
          </div>
          <div class="not">
            <h3>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M4 4l8 8M12 4l-8 8" />
              </svg>
              {words.message('welcomeNotRead')}
            </h3>
            <p>{words.message('welcomeNotReadText')}</p>
          </div>
        </div>
        <p class="quiet">{words.message('optionsPrivacy')}</p>
      </section>
      <section aria-labelledby="where">
        <h2 id="where">{words.message('welcomeWhere')}</h2>
        <SiteChoice words={words} listed={listed} all={all} onChoose={onChooseAll} />
        <SiteList words={words} />
      </section>
      <section aria-labelledby="off">
        <h2 id="off">{words.message('welcomeOff')}</h2>
        <p>{words.message('welcomeOffText')}</p>
        <ul class="states">
          {STATES.map(([src, name]) => (
            <li key={name}>
              <img src={src} alt="" width="24" height="24" />
              {words.message(name)}
            </li>
          ))}
        </ul>
        <p class="quiet">{words.message('welcomePin')}</p>
        <Switch on={enabled} onChange={onEnable}>
          <strong>
            <Said text={words.message('popupEverywhere')} />
          </strong>
        </Switch>
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">{words.message('optionsKeys')}</h2>
        {keys}
      </section>
      <p class="links">
        <a href="options.html">{words.message('linkOptions')}</a>
        <a href="policy.html">{words.message('linkPolicy')}</a>
      </p>
      <p class="quiet links">{words.message('welcomeOnce')}</p>
    </>
  );
}
