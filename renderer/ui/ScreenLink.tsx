import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Plain<P> = P &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof P> & {
    ref?: Ref<HTMLAnchorElement>;
  };

/** A link to another screen: `<ScreenLink to="/gaps" search={{ by: 'skill' }}>…</ScreenLink>`. */
export const ScreenLink = createLink((props: Plain<AnchorProps>) => (
  <Anchor inherit underline="always" {...props} />
));

/** The same as a button, for the action a screen proposes. */
export const ScreenButton = createLink((props: Plain<ButtonProps>) => (
  <Button component="a" {...props} />
));
