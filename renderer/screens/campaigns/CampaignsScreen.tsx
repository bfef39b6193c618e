import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Campaign } from '#shared/skills/campaigns.contract.ts';
import { orpc } from '../../api/client.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { useFormat } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { CampaignEntry } from './CampaignEntry.tsx';
import { CampaignFigures } from './CampaignFigures.tsx';
import { CampaignPeople } from './CampaignPeople.tsx';
import { campaignsScreenWords } from './CampaignsScreen.words.ts';
import { CampaignUnits } from './CampaignUnits.tsx';
import { ChangeCampaignButton } from './ChangeCampaignButton.tsx';
import { OpenCampaignButton } from './OpenCampaignButton.tsx';

/** Who is still to assess, self and manager side by side (`?campaign=ID&employee=ID`). */
export function CampaignsScreen() {
  const t = useWords(campaignsScreenWords);
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const campaigns = useQuery(orpc.skills.campaigns.queryOptions());
  const remove = useMutation(orpc.skills.removeCampaign.mutationOptions());
  const chosen =
    campaigns.data?.find(({ id }) => id === Number(search.campaign)) ?? campaigns.data?.[0];
  const progress = useQuery(
    orpc.skills.campaignProgress.queryOptions({
      input: { id: chosen?.id ?? 0 },
      enabled: chosen !== undefined,
    }),
  );
  const employee = search.employee === undefined ? null : Number(search.employee);
  const show = (change: { campaign?: number; employee?: number | undefined }) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true });
  const person = progress.data?.people.find(({ employeeId }) => employeeId === employee);
  return (
    <Page
      title={t('title')}
      layout="fill"
      hint={chosen ? <Scope campaign={chosen} /> : null}
      actions={
        <>
          {chosen ? <ChangeCampaignButton key={chosen.id} campaign={chosen} /> : null}
          {chosen ? (
            <ConfirmButton
              danger
              title={t('removeTitle', { name: chosen.name })}
              message={t('removeMessage')}
              onConfirm={() => remove.mutate({ id: chosen.id })}
            >
              {t('remove')}
            </ConfirmButton>
          ) : null}
          <OpenCampaignButton onOpened={(id) => show({ campaign: id, employee: undefined })} />
        </>
      }
      toolbar={
        campaigns.data && campaigns.data.length > 1 ? (
          <NativeSelect
            aria-label={t('campaign')}
            value={String(chosen?.id ?? '')}
            onChange={(event) =>
              show({ campaign: Number(event.currentTarget.value), employee: undefined })
            }
            data={campaigns.data.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
        ) : null
      }
      aside={
        chosen && person ? (
          <CampaignEntry
            key={`${chosen.id} ${person.employeeId}`}
            campaign={chosen}
            person={person}
            onClose={() => show({ employee: undefined })}
          />
        ) : null
      }
    >
      <Answer of={campaigns}>
        {() =>
          chosen ? (
            <Answer of={progress}>
              {(data) =>
                data.total.asked === 0 ? (
                  <EmptyState title={t('nobody')}>{t('nobodyHelp')}</EmptyState>
                ) : (
                  <>
                    <CampaignFigures total={data.total} />
                    <CampaignUnits units={data.units} />
                    <CampaignPeople people={data.people} onOpen={(id) => show({ employee: id })} />
                  </>
                )
              }
            </Answer>
          ) : (
            <EmptyState title={t('empty')}>{t('emptyHelp')}</EmptyState>
          )
        }
      </Answer>
    </Page>
  );
}

function Scope({ campaign }: { campaign: Campaign }) {
  const t = useWords(campaignsScreenWords);
  const format = useFormat();
  const dates = t('dates', {
    from: format.date(campaign.opensOn, true),
    to: format.date(campaign.closesOn, true),
  });
  return [
    campaign.name,
    dates,
    campaign.unit ?? t('everybody'),
    campaign.domain ?? t('everyDomain'),
  ].join(' · ');
}
