/** Of what builds the bundles, that which the tests look at. */
export declare const slugless: RegExp;
