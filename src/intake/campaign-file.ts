import type { Campaign } from '../campaign/campaign.js';
import { parseCampaign } from '../campaign/parse-campaign.js';
import type { Finding } from '../campaign/references.js';
import type { Checked, Problem } from '../problem.js';
import { readYaml, type YamlFile } from './yaml-file.js';

/**
 * The campaign of a file's text, or everything that is wrong with it. `slug` is the folder's name, which the file
 * must repeat; `name` is how messages call the file.
 */
export function parseCampaignFile(
  text: string,
  { slug, name }: { slug: string; name: string },
): Checked<Campaign> {
  const file = readYaml(text);
  if (file.syntaxErrors.length > 0) {
    return {
      problems: file.syntaxErrors.map(({ place, message }) =>
        problem('yaml-syntax', `${name}:${place}`, message, 'Mend the YAML there.'),
      ),
    };
  }
  const { campaign, findings } = parseCampaign(file.values);
  if (!campaign) return { problems: findings.map((finding) => toProblem(finding, name, file)) };
  if (campaign.slug === slug) return { value: campaign, problems: [] };
  const message = `The slug "${campaign.slug}" is not the name of its folder, "${slug}".`;
  return {
    problems: [problem('slug-differs', `${name}:${file.placeOf(['slug'])}`, message, 'Rename one of them.')],
  };
}

function toProblem({ code, path, message, fix }: Finding, name: string, file: YamlFile): Problem {
  const where = `${name}:${file.placeOf(path)} ${describePath(path)}`.trim();
  return problem(code, where, message, fix);
}

/** `targets[2].holders[0].gender` */
function describePath(path: Finding['path']): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}

function problem(code: string, where: string, message: string, fix: string): Problem {
  return { code, severity: 'error', where, message, fix };
}
