import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'pseudo'],
  pseudoLocale: { locale: 'pseudo', prepend: '⟦', append: '~~~~⟧' },
  catalogs: [{ path: 'src/text/locales/{locale}', include: ['src'] }],
  format: formatter({ lineNumbers: false }),
})
