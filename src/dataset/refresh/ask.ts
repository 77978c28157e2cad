/** Asks a SPARQL endpoint; the network and the clock come from outside, so that tests need neither. */
export interface Service {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly endpoint: string;
}

/** A row of a result: the variables that are bound. */
export type Binding = Readonly<Record<string, { readonly type: string; readonly value: string }>>;

const USER_AGENT =
  'Backgrounder-dataset-refresh/0.1 (browser extension dataset; run by a maintainer by hand)';
const TRIES = 5;
/** The first pause; each next one is twice as long. */
const PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 120_000;

/**
 * The rows of a query. A service that is busy, fails or breaks off in the middle is asked again after a growing pause,
 * or after the pause it asks for.
 *
 * @throws Error when it refuses the query, or after the last try
 */
export async function ask(service: Service, query: string): Promise<readonly Binding[]> {
  let pause = PAUSE_MS;
  let trouble = '';
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const answer = await askOnce(service, query);
    if ('rows' in answer) return answer.rows;
    if (!answer.again) throw new Error(`refresh: ${answer.trouble}`);
    trouble = answer.trouble;
    if (attempt < TRIES) await service.wait(Math.min(answer.pause ?? pause, LONGEST_PAUSE_MS));
    pause *= 2;
  }
  throw new Error(`refresh: gave up after ${TRIES} tries: ${trouble}`);
}

type Answer =
  | { readonly rows: readonly Binding[] }
  | { readonly trouble: string; readonly again: boolean; readonly pause?: number };

async function askOnce({ fetch, endpoint }: Service, query: string): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/sparql-results+json',
        'content-type': 'application/x-www-form-urlencoded',
        'user-agent': USER_AGENT,
      },
      body: new URLSearchParams({ query }).toString(),
    });
  } catch (error) {
    return { trouble: `no answer: ${(error as Error).message}`, again: true };
  }
  if (!response.ok) {
    const again = response.status === 429 || response.status >= 500;
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return {
      trouble: `status ${response.status}`,
      again,
      ...(Number.isFinite(seconds) && { pause: seconds * 1000 }),
    };
  }
  // A query that ran out of time after the first rows were sent ends in the text of an exception.
  try {
    const parsed = JSON.parse(await response.text()) as { results?: { bindings?: Binding[] } };
    if (Array.isArray(parsed.results?.bindings)) return { rows: parsed.results.bindings };
    return { trouble: 'an answer without rows', again: true };
  } catch {
    return { trouble: 'an answer that breaks off', again: true };
  }
}
