import { install } from './lib.mjs';

install();
