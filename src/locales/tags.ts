/** Every locale, by BCP 47 language; each has its folder. */
export const locales = ['en', 'ar'] as const

export type Locale = (typeof locales)[number]
