// Where a park lies and where its figure was found. Expects the variables `region` and `sourceNode`, which may be null.
region.code AS regionCode, region.zh AS regionZh,
sourceNode.text AS sourceText, sourceNode.publishedOn AS sourcePublishedOn, sourceNode.address AS sourceAddress,
sourceNode.verifiable AS sourceVerifiable,
