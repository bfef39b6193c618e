import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { soffice } from './libreoffice.ts';
import { temporaryFolder } from './workspace.ts';

const declaration = (root: string, file: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}">\n`;
const namespace = 'xmlns:library="http://openoffice.org/2000/library"';
const standard = `<library:library library:name="Standard" library:link="false"/>`;

/** A profile that is not new any more: a new one would put LibreOffice's own empty library over ours. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
</oor:items>`;

/** A text as Basic writes it. */
export function basicText(text: string): string {
  return text
    .split('\n')
    .map((line) => `"${line.replaceAll('"', '""')}"`)
    .join(' & Chr(10) & ');
}

/**
 * Opens a workbook in LibreOffice, runs Basic statements on it as a person's hand would (`doc` is the document), and
 * gives the workbook it saves. Throws what LibreOffice says of a statement it cannot run.
 */
export async function editWorkbook(path: string, statements: string): Promise<Buffer> {
  const folder = temporaryFolder();
  const user = join(folder, 'profile', 'user');
  const saved = join(folder, 'saved.xlsx');
  const report = join(folder, 'report.txt');
  mkdirSync(join(user, 'basic', 'Standard'), { recursive: true });
  const file = (name: string, text: string) => writeFileSync(join(user, name), text);
  file('registrymodifications.xcu', settings);
  file(
    'basic/script.xlc',
    `${declaration('library:libraries', 'libraries.dtd')}<library:libraries ${namespace} xmlns:xlink="http://www.w3.org/1999/xlink">${standard}</library:libraries>`,
  );
  file(
    'basic/Standard/script.xlb',
    `${declaration('library:library', 'library.dtd')}<library:library ${namespace} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Edits"/></library:library>`,
  );
  const program = `Sub Main
On Error GoTo Failed
Dim hidden(0) As New com.sun.star.beans.PropertyValue
hidden(0).Name = "Hidden"
hidden(0).Value = True
doc = StarDesktop.loadComponentFromURL("${pathToFileURL(path).href}", "_blank", 0, hidden())
${statements}
Dim filter(0) As New com.sun.star.beans.PropertyValue
filter(0).Name = "FilterName"
filter(0).Value = "Calc MS Excel 2007 XML"
doc.storeToURL("${pathToFileURL(saved).href}", filter())
doc.close(True)
said = "saved"
GoTo Report
Failed:
said = "line " & Erl & ": " & Error
Report:
Open "${report}" For Output As #1
Print #1, said
Close #1
StarDesktop.terminate()
End Sub
`;
  const escaped = program.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  file(
    'basic/Standard/Edits.xba',
    `${declaration('script:module', 'module.dtd')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edits" script:language="StarBasic">${escaped}</script:module>`,
  );
  await promisify(execFile)(
    soffice!,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--headless', '--norestore', '--nologo', 'macro:///Standard.Edits.Main'],
    ],
    { timeout: 600_000 },
  );
  const said = readFileSync(report, 'utf8').trim();
  if (said !== 'saved') throw new Error(`LibreOffice could not make the edits: ${said}`);
  return readFileSync(saved);
}
