import { i18n } from '@lingui/core'

/** Unit tests read the English that stands in the code. */
i18n.loadAndActivate({ locale: 'en', messages: {} })
