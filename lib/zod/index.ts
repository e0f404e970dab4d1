import * as z from './subset';

// zod 4 probes `new Function('')` on first use, which a strict Content-Security-Policy reports. This is its one door.
z.config({ jitless: true });

export { z };
