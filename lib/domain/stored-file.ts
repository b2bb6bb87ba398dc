/** The bytes of a file fact; its name is the fact's content and stands here too, so that the two can be told apart from an older pair. */
export interface StoredFile {
  readonly merchant: string;
  readonly fact: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}
