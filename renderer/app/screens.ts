import {
  IconBook2,
  IconBooks,
  IconCalendarEvent,
  IconCertificate,
  IconChecklist,
  IconClipboardCheck,
  IconCoin,
  IconFileExport,
  IconFileImport,
  IconGridDots,
  IconHome,
  IconHourglassHigh,
  IconInbox,
  IconLicense,
  IconListNumbers,
  IconReportMoney,
  IconSchool,
  IconSettings,
  IconTargetArrow,
  IconUsers,
} from '@tabler/icons-react';

/** Every screen, in the rail's order. The address is the same in every door. */
export const screens = [
  { key: 'home', path: '/', group: null, icon: IconHome },
  { key: 'people', path: '/people', group: 'map', icon: IconUsers },
  { key: 'skills', path: '/skills', group: 'map', icon: IconGridDots },
  { key: 'requirements', path: '/requirements', group: 'map', icon: IconListNumbers },
  { key: 'gaps', path: '/gaps', group: 'map', icon: IconTargetArrow },
  { key: 'campaigns', path: '/campaigns', group: 'map', icon: IconClipboardCheck },
  { key: 'experts', path: '/experts', group: 'map', icon: IconSchool },
  { key: 'qualifications', path: '/qualifications', group: 'map', icon: IconLicense },
  { key: 'risks', path: '/risks', group: 'map', icon: IconHourglassHigh },
  { key: 'frameworks', path: '/frameworks', group: 'map', icon: IconBooks },
  { key: 'needs', path: '/needs', group: 'plan', icon: IconInbox },
  { key: 'catalogue', path: '/catalogue', group: 'plan', icon: IconBook2 },
  { key: 'plan', path: '/plan', group: 'plan', icon: IconChecklist },
  { key: 'sessions', path: '/sessions', group: 'plan', icon: IconCalendarEvent },
  { key: 'budget', path: '/budget', group: 'money', icon: IconCoin },
  { key: 'licences', path: '/licences', group: 'money', icon: IconCertificate },
  { key: 'direction', path: '/direction', group: 'money', icon: IconReportMoney },
  { key: 'import', path: '/import', group: 'tools', icon: IconFileImport },
  { key: 'export', path: '/export', group: 'tools', icon: IconFileExport },
  { key: 'settings', path: '/settings', group: 'end', icon: IconSettings },
] as const;

export type Screen = (typeof screens)[number];
export type ScreenKey = Screen['key'];
