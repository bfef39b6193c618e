import {
  ActionIcon,
  Button,
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  NativeSelect,
  NumberInput,
  SegmentedControl,
  Select,
  Table,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';
import classes from './theme.module.css';

/** The one accent colour, light to dark; index 7 is the light theme's accent, 3 the dark one's. */
const relais: MantineColorsTuple = [
  '#eaf5fa',
  '#d3e8f2',
  '#a5d1e5',
  '#74c1e0',
  '#4ba3c7',
  '#2f8bb2',
  '#1a7399',
  '#0f5f80',
  '#0b4c68',
  '#073a51',
];

/** Mantine's dark greys, in the hue of the tokens. */
const dark: MantineColorsTuple = [
  '#e3eaee',
  '#c3cfd6',
  '#a3b3bd',
  '#73848f',
  '#3a4851',
  '#2c3840',
  '#222d34',
  '#182026',
  '#11171b',
  '#0d1215',
];

const small = { defaultProps: { size: 'xs' } } as const;

/** Dense sizes and quiet corners; every colour comes from `tokens.css`. */
export const theme = createTheme({
  primaryColor: 'relais',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  colors: { relais, dark },
  fontFamily: 'var(--r-font)',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "Liberation Mono", monospace',
  fontSizes: { xs: '0.8125rem', sm: '0.84375rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.35' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: Button.extend({
      ...small,
      // Mantine takes the text of its one contrast, the light scheme's: in the dark one it would not read.
      vars: (_theme, { variant = 'filled', color }) => ({
        root:
          variant === 'filled' && !color
            ? {
                '--button-bg': 'var(--r-accent)',
                '--button-hover': 'color-mix(in srgb, var(--r-accent) 86%, var(--r-text))',
                '--button-color': 'var(--r-on-accent)',
              }
            : {},
      }),
    }),
    TextInput: TextInput.extend(small),
    Textarea: Textarea.extend(small),
    NumberInput: NumberInput.extend(small),
    Select: Select.extend(small),
    NativeSelect: NativeSelect.extend(small),
    SegmentedControl: SegmentedControl.extend(small),
    Input: Input.extend({ classNames: { input: classes.input } }),
    InputWrapper: Input.Wrapper.extend({ classNames: { label: classes.label } }),
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: 'subtle', size: 30, color: 'gray' },
      classNames: { root: classes.icon },
    }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', position: 'bottom-end' } }),
    Modal: Modal.extend({
      // A dialog's heading is not a second banner of the page.
      defaultProps: { centered: true, radius: 8, attributes: { header: { role: 'presentation' } } },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, withArrow: false } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 4, horizontalSpacing: 8 } }),
  },
});

const colours = {
  '--mantine-color-body': 'var(--r-surface)',
  '--mantine-color-text': 'var(--r-text)',
  '--mantine-color-dimmed': 'var(--r-muted)',
  '--mantine-color-placeholder': 'var(--r-muted)',
  '--mantine-color-anchor': 'var(--r-accent)',
  '--mantine-color-error': 'var(--r-danger)',
  '--mantine-color-default': 'var(--r-surface)',
  '--mantine-color-default-hover': 'var(--r-hover)',
  '--mantine-color-default-color': 'var(--r-text)',
  '--mantine-color-default-border': 'var(--r-border)',
  '--mantine-color-gray-light': 'transparent',
  '--mantine-color-gray-light-hover': 'var(--r-hover)',
  '--mantine-color-gray-light-color': 'var(--r-muted)',
  '--mantine-color-relais-light': 'var(--r-accent-soft)',
  '--mantine-color-relais-light-color': 'var(--r-accent)',
};

/** Makes Mantine's own variables follow the tokens in both schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: colours,
  dark: colours,
});
