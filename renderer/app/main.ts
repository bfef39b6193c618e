import './no-code-from-text.ts';

// Only a later load is sure to come after the line above: the bundler moves shared code before an entry's own.
void import('./start.tsx');
