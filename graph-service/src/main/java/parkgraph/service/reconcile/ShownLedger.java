package parkgraph.service.reconcile;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.ledger.ParkLedger;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.ledger.LedgerFigure;
import parkgraph.ontology.ledger.LedgerLine;
import parkgraph.ontology.ledger.LedgerPart;
import parkgraph.ontology.ledger.LedgerUnit.Elsewhere;
import parkgraph.ontology.ledger.PartKind;
import parkgraph.ontology.ledger.RemainderReason;
import parkgraph.ontology.wording.Wording;

/**
 * The two ledgers of a park as the API shows them.
 *
 * @param ledger the ledgers
 */
record ShownLedger(ParkLedger ledger) {

	public String park() {
		return this.ledger.park();
	}

	public String name() {
		return this.ledger.name();
	}

	public int year() {
		return this.ledger.year();
	}

	public @Nullable LedgerAmount own() {
		LedgerFigure own = this.ledger.both().own();
		return (own != null) ? LedgerAmount.of(own.bounds()) : null;
	}

	public @Nullable String ownPrinted() {
		LedgerFigure own = this.ledger.both().own();
		return (own != null) ? own.printed() : null;
	}

	public @Nullable String ownScope() {
		LedgerFigure own = this.ledger.both().own();
		return (own != null) ? own.scope().code() : null;
	}

	public int units() {
		return this.ledger.both().units();
	}

	public int stating() {
		return this.ledger.both().stating();
	}

	public LedgerAmount reported() {
		return new LedgerAmount(this.ledger.both().reported());
	}

	public LedgerAmount countedOnce() {
		return new LedgerAmount(this.ledger.both().once());
	}

	public @Nullable LedgerAmount difference() {
		return LedgerAmount.of(this.ledger.both().difference());
	}

	public @Nullable LedgerAmount remaining() {
		return LedgerAmount.of(this.ledger.both().remaining());
	}

	public boolean complete() {
		return this.ledger.both().isComplete();
	}

	public List<Part> parts() {
		return this.ledger.both().parts().stream().map(Part::new).toList();
	}

	public List<Reason> reasons() {
		return Arrays.stream(RemainderReason.values()).map(Reason::new).toList();
	}

	/**
	 * A part of the difference.
	 *
	 * @param part the part
	 */
	record Part(LedgerPart part) {

		public PartKind kind() {
			return this.part.kind();
		}

		public Wording title() {
			return this.part.kind().wording();
		}

		public int count() {
			return this.part.lines().size();
		}

		public @Nullable LedgerAmount amount() {
			return LedgerAmount.of(this.part.amount());
		}

	}

	/**
	 * An enterprise that has to do with it.
	 *
	 * @param line the enterprise
	 */
	record Line(LedgerLine line) {

		public String enterprise() {
			return this.line.unit().id();
		}

		public String name() {
			return this.line.unit().name();
		}

		public @Nullable LedgerAmount amount() {
			Bounds amount = this.line.amount();
			return LedgerAmount.of(amount);
		}

		public Wording why() {
			return this.line.why();
		}

		public List<String> otherParks() {
			return this.line.unit().elsewhere().stream().map(Elsewhere::park).distinct().toList();
		}

	}

	/**
	 * A reason that can be chosen for what remains.
	 *
	 * @param reason the reason
	 */
	record Reason(RemainderReason reason) {

		public String code() {
			return this.reason.code();
		}

		public Wording title() {
			return this.reason.wording();
		}

	}

}
