import arDemands from './ar/demands.json' with { type: 'json' };
import arFacts from './ar/facts.json' with { type: 'json' };
import arInconsistencies from './ar/inconsistencies.json' with { type: 'json' };
import arMetadata from './ar/metadata.json' with { type: 'json' };
import arNumbers from './ar/numbers.json' with { type: 'json' };
import arPeople from './ar/people.json' with { type: 'json' };
import arTerms from './ar/terms.json' with { type: 'json' };
import deDemands from './de/demands.json' with { type: 'json' };
import deFacts from './de/facts.json' with { type: 'json' };
import deInconsistencies from './de/inconsistencies.json' with { type: 'json' };
import deMetadata from './de/metadata.json' with { type: 'json' };
import deNumbers from './de/numbers.json' with { type: 'json' };
import dePeople from './de/people.json' with { type: 'json' };
import deTerms from './de/terms.json' with { type: 'json' };
import enDemands from './en/demands.json' with { type: 'json' };
import enFacts from './en/facts.json' with { type: 'json' };
import enInconsistencies from './en/inconsistencies.json' with { type: 'json' };
import enMetadata from './en/metadata.json' with { type: 'json' };
import enNumbers from './en/numbers.json' with { type: 'json' };
import enPeople from './en/people.json' with { type: 'json' };
import enTerms from './en/terms.json' with { type: 'json' };
import esDemands from './es/demands.json' with { type: 'json' };
import esFacts from './es/facts.json' with { type: 'json' };
import esInconsistencies from './es/inconsistencies.json' with { type: 'json' };
import esMetadata from './es/metadata.json' with { type: 'json' };
import esNumbers from './es/numbers.json' with { type: 'json' };
import esPeople from './es/people.json' with { type: 'json' };
import esTerms from './es/terms.json' with { type: 'json' };
import frDemands from './fr/demands.json' with { type: 'json' };
import frFacts from './fr/facts.json' with { type: 'json' };
import frInconsistencies from './fr/inconsistencies.json' with { type: 'json' };
import frMetadata from './fr/metadata.json' with { type: 'json' };
import frNumbers from './fr/numbers.json' with { type: 'json' };
import frPeople from './fr/people.json' with { type: 'json' };
import frTerms from './fr/terms.json' with { type: 'json' };
import ruDemands from './ru/demands.json' with { type: 'json' };
import ruFacts from './ru/facts.json' with { type: 'json' };
import ruInconsistencies from './ru/inconsistencies.json' with { type: 'json' };
import ruMetadata from './ru/metadata.json' with { type: 'json' };
import ruNumbers from './ru/numbers.json' with { type: 'json' };
import ruPeople from './ru/people.json' with { type: 'json' };
import ruTerms from './ru/terms.json' with { type: 'json' };

/**
 * The words of each language, by what they are for. A language is added here and nowhere else: a folder of its files,
 * and its lines below. Who lacks a language takes English.
 */
export const cueFiles = {
  demands: { ar: arDemands, de: deDemands, en: enDemands, es: esDemands, fr: frDemands, ru: ruDemands },
  facts: { ar: arFacts, de: deFacts, en: enFacts, es: esFacts, fr: frFacts, ru: ruFacts },
  inconsistencies: {
    ar: arInconsistencies,
    de: deInconsistencies,
    en: enInconsistencies,
    es: esInconsistencies,
    fr: frInconsistencies,
    ru: ruInconsistencies,
  },
  metadata: {
    ar: arMetadata,
    de: deMetadata,
    en: enMetadata,
    es: esMetadata,
    fr: frMetadata,
    ru: ruMetadata,
  },
  numbers: { ar: arNumbers, de: deNumbers, en: enNumbers, es: esNumbers, fr: frNumbers, ru: ruNumbers },
  people: { ar: arPeople, de: dePeople, en: enPeople, es: esPeople, fr: frPeople, ru: ruPeople },
  terms: { ar: arTerms, de: deTerms, en: enTerms, es: esTerms, fr: frTerms, ru: ruTerms },
};
