/** A command that was understood and is refused: exit status 1. `json` is what a program reads, the message what a person does. */
export class RefusedCommand extends Error {
  override readonly name = 'RefusedCommand';
  readonly json: object;

  constructor(message: string, json: object) {
    super(message);
    this.json = json;
  }
}

/** Prints one JSON document on standard output, and nothing else. */
export function printJson(document: object): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}
