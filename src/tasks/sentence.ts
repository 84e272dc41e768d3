/** An error whose message is all that the user needs: it is printed without a stack trace. */
export function sentence(message: string): Error {
  return Object.assign(new Error(message), { name: 'Sentence' });
}
