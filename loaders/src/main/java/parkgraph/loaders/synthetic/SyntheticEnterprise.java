package parkgraph.loaders.synthetic;

/**
 * One invented enterprise.
 *
 * @param index its number, from 0
 * @param name its name
 * @param park number of the park it works in
 * @param sector what kind of industry it is in
 * @param product what it makes
 */
record SyntheticEnterprise(int index, String name, int park, Sector sector, String product) {
}
