select bailiff, licence, phone, address, handed_at, accepted_at from v_hand_over where file = ?
