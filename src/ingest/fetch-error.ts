/** Why an address could not be fetched, said to a person. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
}
