/** Why a PDF cannot be read as text; the message says it to a person. */
export class PdfError extends Error {
  constructor(
    readonly code: 'encrypted' | 'no-text' | 'no-character-map' | 'too-many-pages' | 'too-large' | 'damaged',
    message: string,
  ) {
    super(message);
  }
}
