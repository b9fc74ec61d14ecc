/** The parts of a zip file that are asked for, by name. */
export type Unzipped =
  { readonly parts: ReadonlyMap<string, Uint8Array> } | { readonly code: 'too-large' | 'bad-zip' };

/** A part that unpacks to more is no article's text: 64 MiB. */
const MAX_PART = 64 * 1024 * 1024;

/** Unpacks some parts; the others are not touched. fflate is loaded here, when such a file turns up. */
export async function unzip(bytes: Uint8Array, names: readonly string[]): Promise<Unzipped> {
  const { unzipSync } = await import('fflate');
  const large: string[] = [];
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (!names.includes(name)) return false;
        if (originalSize <= MAX_PART && size <= MAX_PART) return true;
        large.push(name);
        return false;
      },
    });
    return large.length > 0 ? { code: 'too-large' } : { parts: new Map(Object.entries(found)) };
  } catch {
    return { code: 'bad-zip' };
  }
}
