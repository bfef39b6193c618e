import { ActionIcon, Checkbox, Menu, Select, Table } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { takesAttendance } from '#shared/sessions/life.ts';
import type { Attendee, SessionDetail } from '#shared/sessions/sessions.contract.ts';
import { sessionsWords } from '#shared/sessions/sessions.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { ScreenLink } from '../../ui/ScreenLink.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AttendanceBar } from './AttendanceBar.tsx';
import { EnrolForm } from './EnrolForm.tsx';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { sessionsScreenWords } from './SessionsScreen.words.ts';
import classes from './sessions.module.css';
import { useSessionWords } from './use-session-words.ts';

interface SessionPeopleProps {
  session: SessionDetail;
  editable: boolean;
  onOpen: (id: number) => void;
}

const scores = ['1', '2', '3', '4', '5'];

/** Who is on the list: presence, scores, and moving or replacing people. */
export function SessionPeople({ session, editable, onOpen }: SessionPeopleProps) {
  const t = useWords(sessionsScreenWords);
  const shared = useWords(sessionsWords);
  const format = useFormat();
  const say = useSessionWords();
  const [chosen, setChosen] = useState<number[]>([]);
  const [replacing, setReplacing] = useState<Attendee | null>(null);
  const unenrol = useMutation(orpc.sessions.unenrol.mutationOptions());
  const evaluate = useMutation(orpc.sessions.evaluate.mutationOptions());
  const { id, attendees } = session;
  const listed = attendees.filter(({ status }) => status !== 'replaced');
  const marking = takesAttendance(session.state);
  const picked = chosen.filter((one) => listed.some(({ employeeId }) => employeeId === one));
  const toggle = (employeeId: number, on: boolean) =>
    setChosen(on ? [...picked, employeeId] : picked.filter((one) => one !== employeeId));
  const over =
    session.state === 'done' || session.state === 'closed' || session.state === 'running';
  return (
    <div className={classes.form}>
      {editable && session.unplaced.length + session.missed.length > 0 ? (
        <EnrolForm session={session} />
      ) : null}
      {attendees.length === 0 ? <p className={classes.muted}>{t('list.nobody')}</p> : null}
      {listed.length > 0 && (marking || editable) ? (
        <AttendanceBar
          session={session}
          chosen={picked}
          marking={marking}
          editable={editable}
          onDone={() => setChosen([])}
          onOpen={onOpen}
        />
      ) : null}
      {attendees.length > 0 ? (
        <Table aria-label={t('panel.people')} className={classes.people ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" w={34}>
                <Checkbox
                  size="xs"
                  aria-label={t('list.all')}
                  checked={picked.length === listed.length && listed.length > 0}
                  indeterminate={picked.length > 0 && picked.length < listed.length}
                  onChange={(event) =>
                    setChosen(
                      event.currentTarget.checked ? listed.map((one) => one.employeeId) : [],
                    )
                  }
                />
              </Table.Th>
              <Table.Th scope="col">{t('close.person')}</Table.Th>
              <Table.Th scope="col">{t('list.mark')}</Table.Th>
              {over ? <Table.Th scope="col">{t('list.hot')}</Table.Th> : null}
              {over ? <Table.Th scope="col">{t('list.cold')}</Table.Th> : null}
              {editable ? <Table.Th scope="col" w={34} aria-label={t('list.replace')} /> : null}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {attendees.map((one) => {
              const gone = one.status === 'replaced';
              return (
                <Table.Tr key={one.id}>
                  <Table.Td>
                    {gone ? null : (
                      <Checkbox
                        size="xs"
                        aria-label={t('list.select', { name: one.name })}
                        checked={picked.includes(one.employeeId)}
                        onChange={(event) => toggle(one.employeeId, event.currentTarget.checked)}
                      />
                    )}
                  </Table.Td>
                  <Table.Td>
                    <ScreenLink to="/person" search={{ employee: one.employeeId }}>
                      {one.name}
                    </ScreenLink>
                    <div className={classes.muted}>
                      {[one.matricule, one.unit].filter(Boolean).join(' · ')}
                    </div>
                    {one.levels.map((level) => (
                      <div key={level.skillId} className={classes.muted}>
                        {level.skill} → {level.level}
                        {level.validUntil ? ` (${format.date(level.validUntil)})` : ''}
                      </div>
                    ))}
                  </Table.Td>
                  <Table.Td>
                    {shared(`attendance.${one.status}`)}
                    {one.hours === null ? '' : ` (${say.hours(one.hours)})`}
                    {one.replacedBy ? (
                      <div className={classes.muted}>
                        {t('list.replacedBy', { name: one.replacedBy })}
                      </div>
                    ) : null}
                  </Table.Td>
                  {over
                    ? (['hot', 'cold'] as const).map((kind) => (
                        <Table.Td key={kind}>
                          {one.status === 'present' || one.status === 'partial' ? (
                            <Select
                              size="xs"
                              w={58}
                              aria-label={t(`list.${kind}Of`, { name: one.name })}
                              placeholder="–"
                              data={scores}
                              value={one[`${kind}Score`]?.toString() ?? null}
                              onChange={(value) =>
                                evaluate.mutate({
                                  id,
                                  employeeId: one.employeeId,
                                  [`${kind}Score`]: value === null ? null : Number(value),
                                })
                              }
                            />
                          ) : (
                            '–'
                          )}
                        </Table.Td>
                      ))
                    : null}
                  {editable ? (
                    <Table.Td>
                      {gone ? null : (
                        <Menu position="bottom-end" withinPortal>
                          <Menu.Target>
                            <ActionIcon
                              variant="subtle"
                              aria-label={t('list.replaceOf', { name: one.name })}
                            >
                              <IconDots size={15} aria-hidden />
                            </ActionIcon>
                          </Menu.Target>
                          <Menu.Dropdown>
                            <Menu.Item onClick={() => setReplacing(one)}>
                              {t('list.replace')}
                            </Menu.Item>
                            <Menu.Item
                              onClick={() => unenrol.mutate({ id, employeeIds: [one.employeeId] })}
                            >
                              {t('list.remove')}
                            </Menu.Item>
                          </Menu.Dropdown>
                        </Menu>
                      )}
                    </Table.Td>
                  ) : null}
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      ) : null}
      {replacing ? (
        <ReplaceDialog session={session} person={replacing} onClose={() => setReplacing(null)} />
      ) : null}
    </div>
  );
}
