/** A picture of one page: `write-errors.ar.phone-dark.png`. */
export interface Shot {
  state: string;
  language: string;
  look: string;
  file: string;
}

/** A page that shows the pictures side by side: a row for each state and language, a column for each look. */
export function contactSheet(shots: readonly Shot[]): string {
  const names = [...new Set(shots.map(nameOf))];
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Pages of Appealwright</title>
<style>
  body { margin: 1rem; background: #777; color: #fff; font: 1rem sans-serif; }
  section { display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto; }
  figure { margin: 0; }
  img { display: block; max-height: 90vh; }
</style>
<h1>Pages of Appealwright</h1>
${names
  .map((name) =>
    row(
      name,
      shots.filter((shot) => nameOf(shot) === name),
    ),
  )
  .join('\n')}
</html>
`;
}

function nameOf({ state, language }: Shot): string {
  return `${state}, ${language}`;
}

function row(name: string, shots: readonly Shot[]): string {
  return `<h2>${name}</h2>\n<section>\n${shots.map(figure).join('\n')}\n</section>`;
}

function figure({ look, file }: Shot): string {
  return `<figure><figcaption>${look}</figcaption><a href="${file}"><img src="${file}" alt="" loading="lazy"></a></figure>`;
}
