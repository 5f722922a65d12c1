export const metadata = {} as const;
