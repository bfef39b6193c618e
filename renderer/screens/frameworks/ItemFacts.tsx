import type {
  FrameworkJobDetail,
  FrameworkSkillDetail,
} from '#shared/frameworks/frameworks.contract.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { frameworksScreenWords } from './FrameworksScreen.words.ts';
import classes from './frameworks.module.css';
import { useItemName } from './use-item-name.ts';

interface ItemFactsProps {
  item: FrameworkSkillDetail | FrameworkJobDetail;
  domain: string | null;
}

/** What is published of a skill or job, whatever its kind. */
export function ItemFacts({ item, domain }: ItemFactsProps) {
  const t = useWords(frameworksScreenWords);
  const language = useLanguage();
  const { other } = useItemName()(item);
  return (
    <>
      <KeyValue
        rows={[
          [t(language === 'en' ? 'frenchName' : 'otherName'), other],
          [t('domain'), domain],
          [
            t('code'),
            <span key="code" className={classes.code}>
              {item.code}
            </span>,
          ],
        ]}
      />
      {item.description ? (
        <section className={classes.section}>
          <h3 className={classes.heading}>{t('description')}</h3>
          <p className={classes.text}>{item.description}</p>
        </section>
      ) : null}
      {item.alternatives.length > 0 ? (
        <section className={classes.section}>
          <h3 className={classes.heading}>{t('alternatives')}</h3>
          <p className={classes.text}>{item.alternatives.join(' · ')}</p>
        </section>
      ) : null}
    </>
  );
}
