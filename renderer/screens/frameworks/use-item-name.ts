import { useLanguage } from '../../ui/use-words.ts';

interface Named {
  name: string;
  nameEn: string | null;
}

/** The names of a published thing: first in the language of the screen, then the other one when it differs. */
export function useItemName(): (item: Named) => { shown: string; other: string | null } {
  const language = useLanguage();
  return ({ name, nameEn }) => {
    const shown = language === 'en' ? (nameEn ?? name) : name;
    const other = shown === name ? nameEn : name;
    return { shown, other: other === shown ? null : other };
  };
}
