import { type Modality, modalities } from '../catalogue/catalogue.contract.ts';
import { fold } from '../kernel/text.ts';
import type { AssessmentSource, Skill } from '../skills/skills.contract.ts';

/** Reads a word of a closed list in French or English; undefined when it is not one of them. */
export type WordReader<T> = ((text: string) => T | undefined) & { allowed: string };

function reader<T>(table: readonly (readonly [T, string])[], allowed: string): WordReader<T> {
  const index = new Map<string, T>();
  for (const [value, words] of table) {
    for (const word of words.split('|')) index.set(key(word), value);
  }
  return Object.assign((text: string) => index.get(key(text)), { allowed });
}

function key(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9✓✔+]+/g, ' ')
    .trim();
}

export const readSex = reader<'F' | 'M'>(
  [
    ['F', 'F|Femme|Féminin|Female|Woman|Mme|Madame|Mlle|Mademoiselle|Mrs|Ms|Miss'],
    ['M', 'M|H|Homme|Masculin|Male|Man|Mr|M.|Monsieur'],
  ],
  'F, H, M',
);

export const readBoolean = reader<boolean>(
  [
    [true, 'oui|o|yes|y|vrai|true|1|x|✓|✔|obligatoire|mandatory|required'],
    [false, 'non|n|no|faux|false|0|facultatif|facultative|optionnel|optional|non obligatoire'],
  ],
  'oui, non',
);

export const readCriticality = reader<1 | 2 | 3>(
  [
    [
      1,
      '1|souhaitée|souhaité|souhaitable|optionnelle|faible|basse|mineure|desirable|desired|nice to have|low|minor|optional',
    ],
    [2, '2|importante|important|moyenne|moyen|medium|moderate|significative'],
    [
      3,
      '3|indispensable|essentielle|essentiel|critique|cruciale|majeure|obligatoire|haute|élevée|forte|critical|essential|high|mandatory|must have|major|vital',
    ],
  ],
  '1, 2, 3, souhaitée, importante, indispensable',
);

export const readSource = reader<AssessmentSource>(
  [
    [
      'manager',
      'manager|responsable|hiérarchie|hiérarchique|n+1|supérieur|supérieur hiérarchique|évaluation manager|évaluation du manager|manager assessment|line manager|supervisor|entretien|entretien annuel|interview',
    ],
    [
      'self',
      'self|auto-évaluation|autoévaluation|auto|autopositionnement|auto-positionnement|collaborateur|salarié|self-assessment|self assessment|self evaluation|employee',
    ],
    [
      'test',
      'test|examen|quiz|contrôle|exam|évaluation théorique|assessment test|certification test',
    ],
    [
      'certificate',
      'certificat|certificate|certification|diplôme|habilitation|titre|attestation|diploma|licence|license|qualification',
    ],
    [
      'training',
      'formation|training|stage|course|après formation|post-formation|fin de formation|after training',
    ],
  ],
  'manager, auto-évaluation, test, certificat, formation',
);

export const readSkillKind = reader<Skill['kind']>(
  [
    [
      'skill',
      'skill|compétence|savoir|savoir-faire|savoir-être|connaissance|aptitude|competency|competence|knowledge|capability',
    ],
    [
      'qualification',
      'qualification|habilitation|certificat|certification|habilitation ou certificat|titre|permis|autorisation|licence|license|certificate|qualification or certificate|accreditation',
    ],
  ],
  'compétence, habilitation',
);

export const readModality = reader<Modality>(
  [
    ...modalities.map((name) => [name, name] as const),
    [
      'classroom',
      'présentiel|en présentiel|présentielle|salle|en salle|classroom|face to face|face-to-face|in person|onsite|inter|intra',
    ],
    [
      'virtual',
      'classe virtuelle|distanciel|à distance|visio|visioconférence|virtual|virtual classroom|webinar|webinaire|live online|foad synchrone',
    ],
    ['elearning', 'e-learning|elearning|en ligne|online|digital|foad|module e-learning|self-paced'],
    ['blended', 'blended|blended learning|mixte|hybride|multimodal|multimodale|hybrid'],
    [
      'afest',
      'afest|en situation de travail|formation en situation de travail|on the job|on-the-job training|ojt',
    ],
    ['mooc', 'mooc|spoc|mooc spoc|mooc/spoc'],
    ['video', 'vidéo|video|capsule vidéo|micro-learning|microlearning'],
    [
      'tutoring',
      'tutorat|mentorat|tutorat/mentorat|tutorat mentorat|tutoring|mentoring|coaching|accompagnement',
    ],
    ['reverseMentoring', 'mentorat inversé|reverse mentoring'],
    [
      'codevelopment',
      'codéveloppement|co-développement|codev|codevelopment|co-development|peer learning',
    ],
    ['conference', 'conférence|barcamp|conférence/barcamp|séminaire|conference|seminar|colloque'],
    ['hackathon', 'hackathon'],
  ],
  'présentiel, classe virtuelle, e-learning, blended, AFEST, MOOC, vidéo, tutorat, mentorat inversé, codéveloppement, conférence, hackathon',
);

const endless = new Set([
  ...[
    'sans fin',
    'sans limite',
    'sans limitation',
    'sans echeance',
    'sans expiration',
    'sans date de fin',
  ],
  ...[
    'illimite',
    'illimitee',
    'permanent',
    'permanente',
    'a vie',
    'acquis a vie',
    'definitif',
    'definitive',
  ],
  ...[
    'no end',
    'no expiry',
    'no limit',
    'unlimited',
    'lifetime',
    'for life',
    'never expires',
    'never',
  ],
]);

/** Tells whether an end of validity says that there is none. */
export function isEndless(text: string): boolean {
  return endless.has(key(text));
}
