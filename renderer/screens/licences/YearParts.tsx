import type { Projection, ProjectionYear } from '#shared/licences/licences.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import classes from './licences.module.css';

const parts = [
  'list',
  'commitment',
  'discount',
  'indexation',
  'setup',
  'implementation',
  'addOns',
  'exit',
] as const;

/** What a year's total is made of, line by line, then what it comes to per person and hour. */
export function YearParts({ projection, year }: { projection: Projection; year: ProjectionYear }) {
  const t = useWords(licencesScreenWords);
  const format = useFormat();
  const { currency, converted } = projection;
  const at = projection.years.indexOf(year);
  const row = (label: string, value: string, strong = false) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      <td>{strong ? <b>{value}</b> : value}</td>
    </tr>
  );
  const money = (cents: number) => format.money(cents, currency);
  return (
    <table className={classes.months}>
      <tbody>
        {parts
          .filter((part) => part === 'list' || year.parts[part] !== 0)
          .map((part) => row(t(`parts.${part}`), money(year.parts[part])))}
        {row(t('panel.yearTotal'), money(year.total), true)}
        {converted && converted.currency !== currency
          ? row(
              t('parts.converted', { currency: converted.currency }),
              format.money(converted.years[at] ?? 0, converted.currency),
            )
          : null}
        {year.vat > 0 ? row(t('parts.vat'), money(year.vat)) : null}
        {row(t('columns.cumulative'), money(year.cumulative))}
        {row(t('columns.perRegistered'), money(year.perRegistered))}
        {row(t('columns.perActive'), money(year.perActive))}
        {row(t('parts.perHour'), year.perHour > 0 ? money(year.perHour) : t('parts.noHours'))}
        {row(t('columns.unused'), format.number(year.unused))}
      </tbody>
    </table>
  );
}
