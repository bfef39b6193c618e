import type { ChartModel, ChartSeries } from '#shared/exports/chart-model.ts';
import { escapeXml, xmlHead } from './xml.ts';

/** Told apart by lightness too, so that they stay apart in grey and to the colour-blind. */
const colours = ['1D4ED8', 'F59E0B', '0F766E', '9CA3AF', '7C3AED', 'BE123C'];
const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const grey = (width: number) =>
  `<c:spPr><a:ln w="${width}"><a:solidFill><a:srgbClr val="D1D5DB"/></a:solidFill></a:ln></c:spPr>`;
const small = textProperties(900, false);

/** The part of a chart: its title, series with what they showed when written, axes and legend. */
export function chartPart(chart: ChartModel): string {
  const direction = chart.kind === 'bars' ? 'bar' : 'col';
  const series = chart.series.map((one, index) => seriesOf(one, index, chart)).join('');
  const [across, up] = chart.kind === 'bars' ? ['l', 'b'] : ['b', 'l'];
  return `${xmlHead}<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>${title(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/><c:axId val="111"/><c:axId val="222"/></c:barChart><c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${chart.kind === 'bars' ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${across}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${grey(9525)}${small}<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx><c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${up}"/><c:majorGridlines>${grey(6350)}</c:majorGridlines><c:numFmt formatCode="${escapeXml(chart.format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${small}<c:crossAx val="111"/><c:crosses val="${chart.kind === 'bars' ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx></c:plotArea>${legend(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="E5E7EB"/></a:solidFill></a:ln></c:spPr></c:chartSpace>`;
}

function title(text: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr><a:r><a:rPr sz="1100" b="1"><a:solidFill><a:srgbClr val="1F2937"/></a:solidFill></a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function legend({ series, legend: always }: ChartModel): string {
  return series.length < 2 && !always
    ? ''
    : `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${small}</c:legend>`;
}

function seriesOf(series: ChartSeries, index: number, chart: ChartModel): string {
  const colour = colours[index % colours.length];
  const name = `<c:tx><c:strRef><c:f>${escapeXml(series.name.text)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(series.nameText)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
  const texts = chart.categoryTexts
    .map((text, at) => `<c:pt idx="${at}"><c:v>${escapeXml(text)}</c:v></c:pt>`)
    .join('');
  const categories = `<c:cat><c:strRef><c:f>${escapeXml(chart.categories.text)}</c:f><c:strCache><c:ptCount val="${chart.categoryTexts.length}"/>${texts}</c:strCache></c:strRef></c:cat>`;
  const points = series.numbers
    .map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
    .join('');
  const values = `<c:val><c:numRef><c:f>${escapeXml(series.values.text)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${series.numbers.length}"/>${points}</c:numCache></c:numRef></c:val>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>${categories}${values}</c:ser>`;
}

function textProperties(size: number, bold: boolean): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="374151"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>`;
}
