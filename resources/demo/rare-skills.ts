import type { DemoSkill } from './skills.ts';

type Rare = DemoSkill & {
  /** Where the one who masters it works. */
  unit: string;
  /** Levels of the colleagues who learnt a little of it. */
  learners: readonly number[];
  /** The last to retire within two years masters it; otherwise the next one to. */
  late?: boolean;
};

const domain = 'Savoir-faire Hélioméca';

/** Know-how of the house that no job description asks: a count rule does, and one person nearing retirement masters it. */
export const rareSkills: readonly Rare[] = [
  {
    ...{ key: 'cames', domain, unit: 'Montage Nantes', learners: [2, 1], late: true },
    name: 'Réglage des cames des machines Hélio 1',
    nameEn: 'Cam setting on Hélio 1 machines',
  },
  {
    ...{ key: 'chaude', domain, unit: 'Soudage et chaudronnerie', learners: [2] },
    name: 'Redressage des châssis à la chaude de retrait',
    nameEn: 'Flame straightening of frames',
  },
  {
    ...{ key: 'grattage', domain, unit: 'Usinage', learners: [], late: true },
    name: 'Grattage de précision des glissières',
    nameEn: 'Precision scraping of slideways',
  },
  {
    ...{ key: 'retrofit', domain, unit: 'Maintenance', learners: [2, 2], late: true },
    name: 'Reprise des automates d’ancienne génération',
    nameEn: 'Migrating old-generation PLCs',
  },
];
