import type * as z from 'zod';
import { type Campaign, campaignSchema } from './campaign.js';
import { checkReferences, type Finding } from './references.js';

export type ParsedCampaign =
  | { campaign: Campaign; findings: Finding[] }
  | { campaign?: undefined; findings: Finding[] };

/** A campaign from the values of its file; or what is wrong with them, each with its path. */
export function parseCampaign(values: unknown): ParsedCampaign {
  const parsed = campaignSchema.safeParse(values);
  if (!parsed.success) return { findings: parsed.error.issues.map(toFinding) };
  const findings = checkReferences(parsed.data);
  return findings.length > 0 ? { findings } : { campaign: parsed.data, findings };
}

function toFinding(issue: z.core.$ZodIssue): Finding {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? key.toString() : key));
  const misspelt = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { code: issue.code.replaceAll('_', '-'), path: [...path, ...misspelt], ...sentencesOf(issue) };
}

/** Our own messages are whole sentences and say what would be right; Zod's standard ones need a frame. */
function sentencesOf(issue: z.core.$ZodIssue): { message: string; fix: string } {
  if (issue.code === 'invalid_type')
    return { message: 'A value is missing or of the wrong kind.', fix: `It should be: ${issue.expected}.` };
  if (issue.code === 'invalid_value')
    return { message: 'The value is not one of the choice.', fix: `Use one of: ${issue.values.join(', ')}.` };
  return { message: issue.message, fix: '' };
}
