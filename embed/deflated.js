// Bytes in base64, and what is deflated or inflated.

/** The bytes that a text in base64 stands for; throws where it is none. */
export const bytesOf = (base64) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** Bytes that went through a stream; rejects where they are damaged. */
export async function passed(bytes, through) {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
