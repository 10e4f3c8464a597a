package parkgraph.service.park;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Reads one park by its code. Nothing else: lists have statements of their own, and
 * nothing is written here.
 */
interface ParkRepository extends Repository<ParkNode, String> {

	Optional<ParkNode> findByCode(String code);

}
