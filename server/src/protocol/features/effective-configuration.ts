import {
	configurationChangedNotification,
	type EffectiveConfigurationParams,
	effectiveConfigurationRequest,
} from "../messages.ts";
import type { Feature } from "../session.ts";

/** Tells for a file which configuration holds, and why. */
export const configuration: Feature = {
	capabilities: () => ({}),
	register(session) {
		const { client, connection, onSettings } = session;
		if (client.wantsStatus) {
			onSettings(() => void connection.sendNotification(configurationChangedNotification));
		}
		connection.onRequest(
			effectiveConfigurationRequest,
			async (params: EffectiveConfigurationParams) => {
				const { tellConfiguration } = await import("../tell-configuration.ts");
				return tellConfiguration(session, params);
			},
		);
	},
};
