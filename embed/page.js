// Our own page, index.html, beside the loader that any author would use: it gives the element what its address says.

import { followAddress } from "./ours.js";

followAddress();
