/** What the reader chose could not be saved; the surface on which it was chosen says so. `full`: no room is left. */
export class NotSaved extends Error {
  override readonly name = 'NotSaved';
  readonly full: boolean;

  constructor(cause: unknown) {
    super('it could not be saved', { cause });
    this.full = /quota|no space|disk/i.test(String(cause));
  }
}
