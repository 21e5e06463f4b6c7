import { expect, test } from '@playwright/test'
import { laptop, Person, phone } from '../support/pages'
import { livedScenes } from './livedScenes'
import { enter, type Scene, scenes } from './scenes'

/** Every state on a phone by day; those that a laptop lays out otherwise also there, by night. */
const devices = [
  { name: 'phone', viewport: phone, colorScheme: 'light', plays: () => true },
  { name: 'laptop', viewport: laptop, colorScheme: 'dark', plays: (scene: Scene) => scene.wide },
] as const

for (const { name, viewport, colorScheme, plays } of devices) {
  for (const [title, scene] of Object.entries({ ...scenes, ...livedScenes }).filter(([, one]) =>
    plays(one),
  )) {
    test(`${title} on a ${name}`, async ({ browser, baseURL }) => {
      const person = await Person.at(browser, baseURL ?? '', viewport, colorScheme)
      await enter(person.page, scene)
      await person.findsThePageInOrder()
      expect(person.complaints).toEqual([])
      await person.page.context().close()
    })
  }
}
