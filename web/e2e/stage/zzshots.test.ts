import { test } from '@playwright/test'
import { Person } from '../support/pages'
import { livedScenes } from './livedScenes'
import { enter } from './scenes'

const only = process.env.ONLY ? new RegExp(process.env.ONLY) : /./
for (const [name, size, scheme, tall] of [
  ['phone', { width: 390, height: 844 }, 'light', true],
  ['phoned', { width: 390, height: 844 }, 'dark', true],
  ['laptop', { width: 1280, height: 800 }, 'light', false],
  ['laptopd', { width: 1280, height: 800 }, 'dark', false],
] as const) {
  for (const [title, scene] of Object.entries(livedScenes).filter(([t]) =>
    only.test(`${t} ${name}`),
  )) {
    test(`${title} ${name}`, async ({ browser, baseURL }) => {
      const person = await Person.at(browser, baseURL ?? '', size, scheme)
      await enter(person.page, scene)
      if (tall) {
        const h = await person.page.evaluate(() => {
          const m = document.querySelector('main')
          return m ? m.scrollHeight + 260 : 900
        })
        await person.page.setViewportSize({ width: 390, height: Math.min(2400, Math.max(844, h)) })
      }
      await person.page.waitForTimeout(250)
      await person.page.screenshot({
        path: `/tmp/shots/${title.replaceAll(/[^a-z]+/gi, '-')}-${name}.png`,
      })
      await person.page.context().close()
    })
  }
}
