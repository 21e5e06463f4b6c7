import { i18n } from '@lingui/core'

/** `pseudo` makes every text a third longer, to see what breaks. */
const catalogues = {
  en: () => import('./locales/en.po'),
  pseudo: () => import('./locales/pseudo.po'),
}

type Language = keyof typeof catalogues

/** The language asked for in the address, else the first of the browser's that we have. */
function chosen(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  const wanted = [asked, ...navigator.languages].map((one) => one?.split('-')[0] ?? '')
  return wanted.find((one): one is Language => one in catalogues) ?? 'en'
}

/** Days are written as in the scenarios' texts, day before month, on every machine. */
export async function speak(): Promise<void> {
  const language = chosen()
  const { messages } = await catalogues[language]()
  i18n.loadAndActivate({ locale: language, locales: 'en-GB', messages })
  document.documentElement.lang = language === 'pseudo' ? 'en' : language
}
