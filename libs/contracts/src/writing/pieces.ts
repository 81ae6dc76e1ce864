/**
 * JSON to be written piece after piece: text, and bytes that are JSON already. Joining them would copy and
 * re-code an order that came as bytes and goes out as bytes.
 */
export type JsonPieces = readonly (string | Buffer)[];

export function joinPieces(pieces: JsonPieces): string {
  return pieces.map((piece) => piece.toString()).join('');
}
