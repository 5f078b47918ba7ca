/**
 * The pages of a document that Typst drew as one long picture, each as a picture of its own with the shapes that it
 * uses, and nothing outside itself. Top level elements stand on lines of their own, four spaces in: a group a page, then
 * the definitions.
 */
export function svgPages(merged: string, first: number, count: number): string[] {
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(merged);
  const definitionsAt = merged.indexOf('\n    <defs');
  const groups = [...merged.slice(0, definitionsAt).matchAll(/^ {4}<g[^]*?^ {4}<\/g>/gm)].map(([group]) => group);
  if (size === null || groups.length === 0) throw new Error('Typst drew no pages.');
  const width = Number(size[1]);
  const height = Number(size[2]) / groups.length;
  const shapes = new Map(
    [
      ...merged
        .slice(definitionsAt)
        .matchAll(/^ {8}<(?:symbol|clipPath) id="([^"]+)"[^]*?^ {8}<\/(?:symbol|clipPath)>/gm),
    ].map(([shape, id = '']) => [id, shape] as const),
  );
  return groups.slice(first - 1, first - 1 + count).map((group) => {
    const used = new Set([...group.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id = '']) => id));
    const definitions = [...used].flatMap((id) => shapes.get(id) ?? []).join('\n');
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt">`,
      `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
      // Drawn one below the other: each moves up to the origin.
      group.replace(/^ {4}<g[^>]*>/, '<g>'),
      `<defs>${definitions}</defs>`,
      '</svg>',
    ]
      .join('\n')
      .replace(/\n\s+/g, '\n');
  });
}
