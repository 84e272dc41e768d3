/** What a file of ours holds. Rejects if it does not come or is not JSON. */
export async function loadJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Content;
}
