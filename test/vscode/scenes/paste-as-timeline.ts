import type { Scene } from "./scene.ts";

/** What the clipboard would add to the timeline, before it is written. */
export const pasteAsTimeline: Scene = {
	name: "paste-as-timeline",
	theme: "light",
	async play({ page, editor, openFile }) {
		await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await openFile("checkout-outage.md");
		// The command is there once the file is known to be a report.
		await editor.locator("[class*=squiggly-]").first().waitFor({ state: "attached" });
		await page.evaluate((text) => navigator.clipboard.writeText(text), chat);
		await page.keyboard.press("F1");
		const box = page.locator(".quick-input-widget");
		await box.locator("input").first().fill(">Postmortem: Paste as Timeline");
		await box.locator('.monaco-list-row[aria-label*="Paste as Timeline"]').first().waitFor();
		await page.keyboard.press("Enter");
		await box.getByText("new entries from Slack").waitFor();
	},
};

/** As Slack copies messages, in the zone of the machine that takes the picture. */
const chat = `Runa Eklund
  May 12th at 5:20 PM
Seeing \`unable to get local issuer certificate\` in every region, payments only
5:23
Status page of the gateway is all green :thinking_face:
Ilari Moen
  May 12th at 5:33 PM
Rollback is out. No change, so it is not our release
3 replies
Last reply today at 5:40 PMView thread
PagerBot
APP  May 12th at 5:44 PM
Escalated to the platform team
Ilari Moen
  May 12th at 5:55 PM
It is the intermediate certificate. Adding it to our trust store
`;
