package parkgraph.loaders.kind;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.judgement.Judged;
import parkgraph.loaders.judgement.Judgement;
import parkgraph.loaders.judgement.Verdict;
import parkgraph.loaders.match.KnownName;
import parkgraph.loaders.match.Match;
import parkgraph.loaders.match.NameMatcher;
import parkgraph.loaders.match.Places;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.text.NameFolding;

/**
 * A store that knows what a test tells it.
 */
public final class FakeRegister implements Register {

	private final Set<ThingRef> things = new HashSet<>();

	private final Map<String, Set<ThingRef>> names = new HashMap<>();

	private final Map<ThingRef, List<String>> texts = new LinkedHashMap<>();

	private final List<List<String>> expected = new ArrayList<>();

	private Judged judged = Judged.NOTHING;

	private final Map<String, ThingRef> enterprises = new HashMap<>();

	public FakeRegister thing(String label, String key, String... names) {
		ThingRef thing = new ThingRef(label, key);
		this.things.add(thing);
		this.texts.put(thing, List.of(names));
		for (String name : names) {
			this.names.computeIfAbsent(label + NameFolding.fold(name), (folded) -> new HashSet<>()).add(thing);
		}
		return this;
	}

	public FakeRegister enterprise(String key, String creditCode, String name) {
		this.enterprises.put(creditCode, new ThingRef(Labels.ENTERPRISE, key));
		return thing(Labels.ENTERPRISE, key, name);
	}

	/** What was asked for ahead, once for each time. */
	List<List<String>> expected() {
		return this.expected;
	}

	/** Somebody has said that a name means something. */
	public FakeRegister judged(String name, ThingRef thing, String called) {
		this.judged = Judged.after(List.of(new Judgement(7, name, thing, called, Verdict.SAME, "张三",
				ZonedDateTime.parse("2024-05-20T09:00:00+08:00"), "")));
		return this;
	}

	/** Two parks of Sichuan and their city. */
	public static FakeRegister sichuan() {
		return new FakeRegister().thing(Labels.PARK, "SCP001", "成都经济技术开发区", "成都经开区")
			.thing(Labels.PARK, "SCP002", "德阳经济技术开发区")
			.thing(Labels.REGION, "510100", "成都市", "成都")
			.thing(Labels.REGION, "510600", "德阳市")
			.thing(Labels.REGION, "510000", "四川省")
			.thing(Labels.REGION, "510112", "龙泉驿区")
			.thing(Labels.REGION, "510116", "双流区")
			.thing(Labels.REGION, "510122", "双流县")
			.thing(Labels.INDUSTRY, "gbt4754-2017:C")
			.thing(Labels.INDUSTRY, "gbt4754-2017:15")
			.thing(Labels.INDUSTRY, "gbt4754-2017:36")
			.thing(Labels.INDUSTRY, "gbt4754-2017:3611")
			.thing(Labels.INDUSTRY, "gbt4754-2011:3610")
			.thing(Labels.POLICY_DOCUMENT, "doc-1", "关于加快建设质量强省的实施意见")
			.enterprise("ent-1", "91350100M000100Y43", "某某科技有限公司");
	}

	@Override
	public boolean has(ThingRef thing) {
		return this.things.contains(thing);
	}

	@Override
	public Set<ThingRef> named(String label, String name) {
		return this.names.getOrDefault(label + NameFolding.fold(name), Set.of());
	}

	@Override
	public Optional<Judgement> judged(String label, String name) {
		return this.judged.same(label, name);
	}

	@Override
	public Match match(String label, String name, String creditCode) {
		List<KnownName> known = new ArrayList<>();
		this.texts.forEach((thing, texts) -> texts.forEach((text) -> {
			if (thing.label().equals(label)) {
				known.add(new KnownName(thing, text, "official", texts.get(0), null, null));
			}
		}));
		return new NameMatcher(Places.of(listed(Labels.REGION))).match(label, name, known);
	}

	@Override
	public void expect(Collection<String> names) {
		this.expected.add(List.copyOf(names));
	}

	@Override
	public Map<String, String> listed(String label) {
		Map<String, String> listed = new TreeMap<>();
		this.names.forEach((name, things) -> things.stream()
			.filter((thing) -> thing.label().equals(label))
			.forEach((thing) -> listed.merge(thing.key(), name.substring(label.length()),
					(one, other) -> (one.length() > other.length()) ? one : other)));
		return listed;
	}

	@Override
	public Optional<ThingRef> enterprise(String creditCode) {
		return Optional.ofNullable(this.enterprises.get(creditCode));
	}

}
