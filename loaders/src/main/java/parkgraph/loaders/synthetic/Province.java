package parkgraph.loaders.synthetic;

/**
 * Everything the files of one province draw on.
 *
 * @param shape how large it is
 * @param places where its parks can lie
 * @param parks its parks
 * @param revenues what they really make
 * @param enterprises the enterprises in them
 * @param sources what the files say about their sources
 */
record Province(ProvinceShape shape, Places places, Parks parks, Revenues revenues, Enterprises enterprises,
		Provenance sources) {

	static Province of(ProvinceShape shape) {
		Places places = Places.ofSichuan();
		Parks parks = new Parks(shape, places);
		return new Province(shape, places, parks, new Revenues(shape, parks), new Enterprises(shape, parks),
				new Provenance(shape));
	}

}
