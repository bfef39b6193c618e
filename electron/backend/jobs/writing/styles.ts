import type { Style } from 'exceljs';
import type { CellFormat, CellLook } from '#shared/exports/sheet-model.ts';

const ink = { argb: 'FF1F2937' };
const brand = { argb: 'FF1D4ED8' };
const pale = { argb: 'FFEFF4FF' };
const typed = { argb: 'FFFFF8DB' };
const line = { style: 'thin', color: { argb: 'FFD1D5DB' } } as const;
const font = { name: 'Calibri', size: 10, color: ink };

const symbols: Record<string, string> = {
  EUR: '€',
  USD: '$',
  GBP: '£',
  AUD: 'A$',
  CAD: 'C$',
};

/** Number format of an amount: symbol after in French, before in English. Unknown codes show as they are. */
export function moneyFormat(currency: string, language: 'fr' | 'en'): string {
  const code = /^[A-Z]{3}$/.test(currency) ? currency : '¤';
  const symbol = symbols[code] ?? code;
  if (language === 'fr') return `#,##0.00\\ "${symbol}";-#,##0.00\\ "${symbol}"`;
  const space = symbol.length > 2 ? '\\ ' : '';
  return `"${symbol}"${space}#,##0.00;-"${symbol}"${space}#,##0.00`;
}

const looks: Record<CellLook, Partial<Style>> = {
  plain: { font, border: { bottom: line } },
  title: { font: { ...font, size: 16, bold: true, color: brand } },
  section: {
    font: { ...font, size: 12, bold: true, color: brand },
    border: { bottom: { style: 'medium', color: brand } },
  },
  note: { font: { ...font, italic: true, color: { argb: 'FF4B5563' } } },
  header: {
    font: { ...font, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: brand },
    alignment: { vertical: 'middle', wrapText: true },
    border: { bottom: line, left: line, right: line },
  },
  label: { font: { ...font, bold: true }, border: { bottom: line } },
  total: {
    font: { ...font, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: pale },
    border: { top: line, bottom: line },
  },
  input: {
    font: { ...font, color: { argb: 'FF1E3A8A' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: typed },
    border: { top: line, bottom: line, left: line, right: line },
    protection: { locked: false },
  },
};

/** Styles of one workbook: one object for each look and format, so that a file holds a few dozen of them. */
export function styleSheet(currency: string, language: 'fr' | 'en') {
  const known = new Map<string, Partial<Style>>();
  return (look: CellLook, format: CellFormat): Partial<Style> => {
    const key = `${look} ${format}`;
    let style = known.get(key);
    if (!style) {
      style = { ...looks[look], ...formatStyle(format, look, currency, language) };
      known.set(key, style);
    }
    return style;
  };
}

function formatStyle(
  format: CellFormat,
  look: CellLook,
  currency: string,
  language: 'fr' | 'en',
): Partial<Style> {
  if (look === 'header' || look === 'title' || look === 'section' || look === 'note') return {};
  const alignment = { vertical: 'top' } as const;
  if (format.startsWith('money')) {
    return { numFmt: moneyFormat(format.slice(6) || currency, language), alignment };
  }
  switch (format) {
    case 'id':
      return { numFmt: '0', alignment: { horizontal: 'center', vertical: 'top' } };
    case 'integer':
      return { numFmt: '#,##0', alignment };
    case 'decimal':
      return { numFmt: '#,##0.##', alignment };
    case 'rate':
      return { numFmt: '#,##0.00##', alignment };
    case 'percent':
      return { numFmt: language === 'fr' ? '0.0\\ %' : '0.0%', alignment };
    case 'date':
      return { numFmt: language === 'fr' ? 'dd/mm/yyyy' : 'yyyy-mm-dd', alignment };
    case 'wrapped':
      return { numFmt: '@', alignment: { wrapText: true, vertical: 'top', indent: 1 } };
    default:
      return { numFmt: '@', alignment: { vertical: 'top', indent: 1 } };
  }
}
